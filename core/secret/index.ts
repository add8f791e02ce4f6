export { mac, readSecrets } from './secret';
export type { Secret, SecretProblem, Secrets } from './secret';
