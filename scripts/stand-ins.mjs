/** What third-party code gets in place of globals that n8n lets no package use: calls are taken and come to nothing. */
export const doNothing = () => {};
export const silence = { log: doNothing, warn: doNothing, error: doNothing };
