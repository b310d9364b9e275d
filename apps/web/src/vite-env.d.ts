/// <reference types="vite/client" />

interface Window {
  /** Answers by their address, asked for by the script in the page's head. */
  begun?: Record<string, Promise<Response>>;
}
