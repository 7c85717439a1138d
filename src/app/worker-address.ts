/**
 * The address of the service worker, vouched for where the browser asks for that: the page's content security policy
 * lets this one policy make the address of a script, and it makes no other.
 */
export function workerAddress(base: string): string | TrustedScriptURL {
  const address = `${base}service-worker.js`;
  const policy = window.trustedTypes?.createPolicy('parley-worker', {
    createScriptURL(url) {
      if (url === address) return url;
      throw new TypeError(`No script of Parley: ${url}`);
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
