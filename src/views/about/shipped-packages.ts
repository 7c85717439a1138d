import { license as d3Licence, version as d3Version } from '#packages/d3/package.json';
import {
  license as minisearchLicence,
  version as minisearchVersion,
} from '#packages/minisearch/package.json';
import { license as reactLicence, version as reactVersion } from '#packages/react/package.json';
import { license as reactDomLicence, version as reactDomVersion } from '#packages/react-dom/package.json';
import {
  license as reactRouterLicence,
  version as reactRouterVersion,
} from '#packages/react-router/package.json';
import { license as uqrLicence, version as uqrVersion } from '#packages/uqr/package.json';
import { license as zustandLicence, version as zustandVersion } from '#packages/zustand/package.json';

/** A package that comes to the reader as part of the app. */
interface ShippedPackage {
  name: string;
  version: string;
  licence: string;
}

/** What the app is made with, as the packages themselves say when it is built. */
export const SHIPPED_PACKAGES: readonly ShippedPackage[] = [
  { name: 'd3', version: d3Version, licence: d3Licence },
  { name: 'minisearch', version: minisearchVersion, licence: minisearchLicence },
  { name: 'react', version: reactVersion, licence: reactLicence },
  { name: 'react-dom', version: reactDomVersion, licence: reactDomLicence },
  { name: 'react-router', version: reactRouterVersion, licence: reactRouterLicence },
  { name: 'uqr', version: uqrVersion, licence: uqrLicence },
  { name: 'zustand', version: zustandVersion, licence: zustandLicence },
];
