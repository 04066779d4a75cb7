import type { KeyValueStore } from '../storage.ts';

/** IndexedDB in a browser; elsewhere memory, one per call. Where a browser refuses the very question, each use fails and says so. */
export function defaultStorage(): KeyValueStore {
  try {
    return typeof indexedDB === 'undefined' ? memoryStorage() : indexedStorage();
  } catch {
    return indexedStorage();
  }
}

export function memoryStorage(): KeyValueStore {
  const values = new Map<string, unknown>();
  return {
    get: async (key) => values.get(key),
    set: async (key, value) => void values.set(key, structuredClone(value)),
    delete: async (key) => void values.delete(key),
    keys: async (prefix) => [...values.keys()].filter((key) => key.startsWith(prefix)).sort(),
  };
}

function indexedStorage(): KeyValueStore {
  let opened: Promise<IDBDatabase> | undefined;
  const open = () =>
    (opened ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('plein', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('values');
      request.onsuccess = () => {
        // Another version of the page may want to change the database; the next use opens it again.
        request.result.onversionchange = () => {
          request.result.close();
          opened = undefined;
        };
        resolve(request.result);
      };
      request.onerror = request.onblocked = () => {
        opened = undefined;
        reject(request.error);
      };
    }));
  const run = async <T>(
    mode: IDBTransactionMode,
    act: (values: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => {
    const transaction = (await open()).transaction('values', mode);
    const request = act(transaction.objectStore('values'));
    return new Promise<T>((resolve, reject) => {
      // A full disk shows when the transaction ends, not when the request does.
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  };
  return {
    get: (key) => run('readonly', (values) => values.get(key) as IDBRequest<unknown>),
    set: async (key, value) => void (await run('readwrite', (values) => values.put(value, key))),
    delete: (key) => run('readwrite', (values) => values.delete(key)),
    keys: async (prefix) =>
      (await run('readonly', (values) =>
        values.getAllKeys(IDBKeyRange.bound(prefix, `${prefix}\uffff`)),
      )) as string[],
  };
}
