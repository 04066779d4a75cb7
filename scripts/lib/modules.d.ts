declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Analyses the sources as its command line does and hands back the manifest. */
  export function cli(options: { argv: string[]; cwd: string; noWrite: boolean }): Promise<unknown>;
}
