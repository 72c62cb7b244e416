// News as RSS 2.0, for parents' readers and for the municipal site that gathers news of kindergartens.

export interface FeedItem {
  title: string
  link: string
  text: string
  at: Date
}

interface Feed {
  title: string
  link: string
  description: string
  /** Of the feed itself. */
  self: string
  items: readonly FeedItem[]
}

export function rssOf({ title, link, description, self, items }: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>${escaped(title)}</title><link>${escaped(link)}</link><description>${escaped(description)}</description><language>ru</language>`,
    `<atom:link href="${escaped(self)}" rel="self" type="application/rss+xml"/>`,
    ...items.map((item) => `<item><title>${escaped(item.title)}</title><link>${escaped(item.link)}</link><guid>${escaped(item.link)}</guid><pubDate>${item.at.toUTCString()}</pubDate><description>${escaped(item.text)}</description></item>`),
    '</channel></rss>',
  ].join('\n')
}

/** Addresses of pages for search engines. */
export function sitemapOf(addresses: readonly { href: string; day?: string }[]): string {
  const urls = addresses.map(({ href, day }) => `<url><loc>${escaped(href)}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`)
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', ...urls, '</urlset>'].join('\n')
}

/** Search engines read the open section and nothing else of this house. */
export function robotsOf(section: string, sitemap: string): string {
  return ['User-agent: *', `Allow: ${section}`, 'Allow: /assets/', 'Disallow: /', `Sitemap: ${sitemap}`, ''].join('\n')
}

/** Signs XML keeps to itself, and none that it forbids. */
function escaped(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the signs XML 1.0 knows no way to write
  const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  return allowed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
