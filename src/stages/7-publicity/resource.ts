// Where something may appear: a page by its address, exactly as consents name it (приказ Роскомнадзора № 18, п. 1.4).
import { publicPaths } from './paths.ts'

/** Our own open section as a consent has to name it. */
export function ownResource(publicUrl: string): string {
  return publicUrl + publicPaths.section.to()
}

/** The same page: case of the host and a closing slash mean nothing; another folder or file is another page. */
export function isSameResource(one: string, other: string): boolean {
  return keyOfResource(one) === keyOfResource(other)
}

/** Protocol, server and domain at least: «https://sad12.example.ru/mentoring». */
export function isFullAddress(text: string): boolean {
  return /^https?:\/\/([^\s/]+\.[^\s/]+|localhost(:\d+)?)(\/\S*)?$/i.test(text)
}

/** «sad12.example.ru/mentoring», short enough for a column. */
export function resourceWords(resource: string): string {
  return resource.replace(/^https?:\/\//i, '').replace(/\/$/, '')
}

/** Addresses without repetitions, in their order. */
export function distinctResources(resources: readonly string[]): string[] {
  return resources.filter((one, index) => resources.findIndex((other) => isSameResource(one, other)) === index)
}

function keyOfResource(text: string): string {
  const [, host = '', rest = ''] = /^(https?:\/\/[^/]+)(.*)$/i.exec(text.trim()) ?? []
  return host === '' ? text.trim() : host.toLowerCase() + rest.replace(/\/$/, '')
}
