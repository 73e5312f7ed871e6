/**
 * Whether the browser has promised to keep what this origin stores (Storage standard, persistent mode). Without that it may
 * clear all of it by itself when the disk runs short, sessions and keys included.
 */

/** False also where the browser knows no such promise. */
export async function isKept(): Promise<boolean> {
  return (await storageHere()?.persisted()) ?? false;
}

/** Asks for it where it has not been given; some browsers ask the person. @returns whether it is given now */
export async function askToBeKept(): Promise<boolean> {
  return (await isKept()) || ((await storageHere()?.persist()) ?? false);
}

/** Absent on plain http. */
function storageHere(): StorageManager | undefined {
  return (navigator as Partial<Navigator>).storage;
}
