import { argon2, type KdfParameters } from './argon2.ts';

interface Order {
  readonly password: Uint8Array<ArrayBuffer>;
  readonly kdf: KdfParameters;
}

addEventListener('message', (event: MessageEvent<Order>) => {
  void argon2(event.data.password, event.data.kdf).then(
    (bytes) => {
      postMessage(bytes);
    },
    (reason: unknown) => {
      postMessage(String(reason));
    },
  );
});
