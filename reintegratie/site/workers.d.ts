// What the build gives the workers, and what a service worker has that TypeScript does not know there.

/** Before `dienstwerker.js`: the build, and address and hash of each file. */
declare const VERSIE: string;
declare const BESTANDEN: Map<string, string>;

declare const clients: Clients;
declare const registration: ServiceWorkerRegistration;
declare function skipWaiting(): Promise<void>;
declare function addEventListener(
  type: "install" | "activate",
  listener: (event: ExtendableEvent) => void,
): void;
declare function addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;

interface WorkerNavigator {
  connection?: { saveData: boolean };
}
