/** Written by the build (cli/licences). */
declare module 'virtual:licences' {
  interface Licences {
    readonly packages: readonly {
      readonly name: string;
      readonly version: string;
      readonly licence: string;
      readonly texts: readonly number[];
    }[];
    readonly texts: readonly string[];
  }
  const licences: Licences;
  export default licences;
}
