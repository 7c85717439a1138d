import type { Peer } from './peer.ts';

/** The usual D3 graph: forces that move circles, lines and labels in SVG until they rest, zoom, and a hover that dims. */
export const D3_FORCE: Peer = {
  name: 'd3-force in SVG',
  script: 'node_modules/d3/dist/d3.min.js',
  draw: `
    const { nodes, links } = window.graph;
    const svg = d3.select('#picture').append('svg').attr('viewBox', '-720 -450 1440 900');
    const world = svg.append('g');
    const line = world.append('g').selectAll('line').data(links).join('line').attr('stroke', '#999');
    const mark = world.append('g').selectAll('g').data(nodes).join('g').attr('class', 'mark');
    mark.append('circle').attr('r', (d) => (d.kind === 'topic' ? 12 : 6)).attr('fill', '#468');
    mark.append('text').attr('x', 9).attr('y', 4).text((d) => d.label);
    const near = (d) => new Set(links.flatMap(({ source, target }) =>
      source === d ? [target] : target === d ? [source] : []));
    mark.on('mouseenter', (_, d) => {
      const by = near(d).add(d);
      mark.attr('opacity', (other) => (by.has(other) ? 1 : 0.2));
      line.attr('opacity', ({ source, target }) => (source === d || target === d ? 1 : 0.1));
    });
    mark.on('mouseleave', () => { mark.attr('opacity', 1); line.attr('opacity', 1); });
    svg.call(d3.zoom().on('zoom', ({ transform }) => world.attr('transform', transform)));
    d3.forceSimulation(nodes)
      .force('link', d3.forceLink(links).id((d) => d.id))
      .force('charge', d3.forceManyBody().strength(-60))
      .force('x', d3.forceX()).force('y', d3.forceY())
      .on('tick', () => {
        line.attr('x1', (d) => d.source.x).attr('y1', (d) => d.source.y)
          .attr('x2', (d) => d.target.x).attr('y2', (d) => d.target.y);
        mark.attr('transform', (d) => 'translate(' + d.x + ',' + d.y + ')');
      })
      .on('end', () => { document.title = 'settled'; });
  `,
};
