/** An address that a policy has vouched for; TypeScript's own library does not know it yet. */
interface TrustedScriptURL {
  toString(): string;
}

interface TrustedTypePolicy {
  createScriptURL(url: string): TrustedScriptURL;
}

interface Window {
  /** Absent in browsers without Trusted Types. */
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }): TrustedTypePolicy;
  };
}

interface ServiceWorkerContainer {
  register(url: string | TrustedScriptURL, options?: RegistrationOptions): Promise<ServiceWorkerRegistration>;
}
