// Its own file, so that it is fetched only when a picture is first enlarged.
// biome-ignore lint/style/noRestrictedImports: d3-zoom listens through a selection; nothing is drawn with it.
export { select, zoom, zoomIdentity } from 'd3';
