/** One run in Word: what requests are queued on, and sent with its sync(). */
export type WordContext = Word.RequestContext;

/** A paragraph in Word, good for one run. */
export type WordParagraph = Word.Paragraph;

/** A table in Word, good for one run. */
export type WordTable = Word.Table;
