// Reads objects that a page's author made, and that may throw when they are read.
import { failure, type Issue, type Result } from '../result.js';

/** What `read` gives, or that an object of the author's threw. */
export function guard<T>(read: () => Result<T>): Result<T> {
  try {
    return read();
  } catch (error) {
    return failure(unreadable(error));
  }
}

const unreadable = (error: unknown): Issue => ({
  code: 'boundary-format',
  path: '',
  expected: 'an object that can be read',
  received: `one that throws ${error instanceof Error ? error.message : String(error)}`,
});
