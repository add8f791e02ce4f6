/**
 * The package's public surface: everything here can be decided from its arguments, without n8n and without I/O.
 * Names are stable.
 */
export { contactKey } from './contact';
export type { ContactKey, ContactOptions, ContactProblem } from './contact';
export { detectIntent } from './intent';
export type { Detection, DetectOptions, Intent, ScopeHint } from './intent';
export { parseWebhook, verifySignature } from './providers';
export type { EventKind, InboundEvent, ProviderName, SignatureCheck, WebhookRequest } from './providers';
export { decide } from './consent';
export type { ConsentChange, Decision, DecisionReason, IntendedMessage, Scope } from './consent';
