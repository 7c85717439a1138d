import type { Peer } from './peer.ts';

/** Cytoscape.js on its canvas, with its own force layout drawn once it rests, and a hover that dims. */
export const CYTOSCAPE: Peer = {
  name: 'cytoscape',
  script: 'node_modules/cytoscape/dist/cytoscape.min.js',
  draw: `
    const { nodes, links } = window.graph;
    const cy = cytoscape({
      container: document.getElementById('picture'),
      elements: [
        ...nodes.map((data) => ({ data })),
        ...links.map(({ source, target }, i) => ({ data: { id: 'link ' + i, source, target } })),
      ],
      style: [
        { selector: 'node', style: { label: 'data(label)', 'font-size': 12, width: 12, height: 12 } },
        { selector: 'edge', style: { width: 1 } },
        { selector: '.dim', style: { opacity: 0.2 } },
      ],
      layout: { name: 'cose', animate: false, randomize: true },
    });
    cy.on('mouseover', 'node', ({ target }) => cy.elements().not(target.closedNeighborhood()).addClass('dim'));
    cy.on('mouseout', 'node', () => cy.elements().removeClass('dim'));
    cy.ready(() => requestAnimationFrame(() => requestAnimationFrame(() => { document.title = 'settled'; })));
  `,
};
