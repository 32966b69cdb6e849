// A key that moves the focus, before what moves it has come: the page would scroll instead.

export function holdMove(event: Event, isFailed: boolean): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event as KeyboardEvent;
  const isHeld = altKey || ctrlKey || metaKey || shiftKey;
  if (/^(?:Arrow|Home|End)/.test(key) && !isHeld && !isFailed) event.preventDefault();
}
