export { confirmationLanguages } from './language';
export { isConfirmable, shouldConfirm } from './rules';
export type { ConfirmationCase, ConfirmationDecision, NoConfirmationReason } from './rules';
export { confirmationText } from './text';
export type { Confirmation, ConfirmationRequest } from './text';
