/** The build of bottleneck that the throttling plugin loads; it ships without types of its own. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck'
}
