/** A failure whose message is for the person in front of the terminal: it says what to do, and needs no stack. */
export class DemoError extends Error {}
