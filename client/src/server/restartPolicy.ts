/** How often the server is started again after it ended by itself, and how long to wait before. */
export class RestartPolicy {
  /** As many ends within the window are too many. */
  static readonly limit = 5;
  static readonly windowMs = 3 * 60_000;
  private static readonly longestMs = 16_000;

  private ends: number[] = [];

  /**
   * The server ended.
   * @param now the time in milliseconds
   * @returns how long to wait before the next start, in milliseconds, or undefined where it ended too often
   */
  next(now: number): number | undefined {
    this.ends = [...this.ends.filter((end) => now - end < RestartPolicy.windowMs), now];
    const count = this.ends.length;
    if (count >= RestartPolicy.limit) return undefined;
    return count === 1 ? 0 : Math.min(1000 * 2 ** (count - 2), RestartPolicy.longestMs);
  }

  /** Somebody asked for a new start: what was before does not count. */
  forget(): void {
    this.ends = [];
  }
}
