declare module 'pngjs' {
  export const PNG: {
    sync: {
      /** Always four bytes a pixel, whatever the file holds. */
      read(file: Buffer): { width: number; height: number; data: Buffer };
    };
  };
}
