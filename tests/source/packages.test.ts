import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHIPPED_PACKAGES } from '#views/about/shipped-packages.ts';

interface Installed {
  version?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  license?: string;
}

const {
  dependencies,
  devDependencies,
  optionalDependencies,
}: Record<string, Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8'));
const lock: { packages: Record<string, Installed> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every version is pinned exactly', () => {
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.length).toBeGreaterThan(20);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every package in the lock file has a version, and a hash that it is compared with', () => {
  const bare = installed.filter(
    ([, { version, integrity }]) => version === undefined || !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
  );
  expect(bare.map(([path]) => path)).toEqual([]);
  expect(installed.length).toBeGreaterThan(100);
});

test('the page about the app names what ships, with the licence that the package itself gives', () => {
  expect(SHIPPED_PACKAGES.map(({ name }) => name)).toEqual(Object.keys(dependencies ?? {}).sort());
  for (const { name, version } of SHIPPED_PACKAGES) expect(version, name).toBe(dependencies?.[name]);
});

test('whatever comes along with what ships is under a licence as free', () => {
  const along = installed.filter(
    ([, { dev, optional, devOptional }]) => dev !== true && optional !== true && devOptional !== true,
  );
  expect(along.length).toBeGreaterThan(30);
  const licences = new Set(along.map(([, { license = 'none' }]) => license));
  expect(
    [...licences].filter((licence) => !/^(MIT|ISC|0BSD|BSD-[23]-Clause|Unlicense)$/.test(licence)),
  ).toEqual([]);
});
