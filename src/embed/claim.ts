// The mark on what was upgraded, which every version of the kit honours: one snippet is never upgraded twice.

// A property, not an attribute: what a page clones or writes anew is a new snippet. Symbol.for is the same in all versions.
const CLAIMED = Symbol.for('poverty-report-widgets.claimed');

type Claimable = Node & { [CLAIMED]?: boolean };

export const isClaimed = (node: Node): boolean => (node as Claimable)[CLAIMED] === true;

export const claim = (node: Node): void => {
  Object.defineProperty(node, CLAIMED, { value: true, configurable: true, enumerable: false });
};

export const unclaim = (node: Node): void => void delete (node as Claimable)[CLAIMED];
