const encoder = new TextEncoder();

/** Room for text, in bytes of UTF-8. */
export interface ByteBudget {
  /** Takes the text's room when there is enough; otherwise takes nothing and says false. */
  spend(text: string): boolean;
}

/** A budget of `bytes`; a negative one has room for nothing but an empty text. */
export function openBudget(bytes: number): ByteBudget {
  let left = bytes;
  return {
    spend(text) {
      const cost = encoder.encode(text).length;
      if (cost > left) return false;
      left -= cost;
      return true;
    },
  };
}
