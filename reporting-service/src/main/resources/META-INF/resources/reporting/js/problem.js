/** What went wrong, in words for the reader. */
export class Problem extends Error {
  constructor(title, detail, status = 0) {
    super(title);
    Object.assign(this, { title, detail, status });
  }
}
