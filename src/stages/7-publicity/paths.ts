import { path } from '../../kit/paths.ts'

/** Addresses of stage 7 for those who prepare publications. */
export const publicityPaths = {
  publications: path('/publicity'),
  stage: path('/publicity/stage'),
  new: path('/publicity/new'),
  excuse: path('/publicity/excuse'),
  takedown: path('/publicity/takedown'),
  sitePackage: path('/publicity/site-package'),
  packageFile: path('/publicity/site-package/file.zip'),
  publication: path('/publicity/:id'),
  change: path('/publicity/:id/change'),
  plain: path('/publicity/:id/plain'),
  variant: path('/publicity/:id/variant'),
  people: path('/publicity/:id/people'),
  personRemoval: path('/publicity/:id/people/:person/removal'),
  pictures: path('/publicity/:id/pictures'),
  pictureRemoval: path('/publicity/:id/pictures/:picture/removal'),
  release: path('/publicity/:id/release'),
  posting: path('/publicity/:id/places/:place/posting'),
  takingDown: path('/publicity/:id/places/:place/taking-down'),
  removal: path('/publicity/:id/removal'),
  dropping: path('/publicity/:id/dropping'),
} as const

/** Addresses open to everybody, without signing in. */
export const publicPaths = {
  section: path('/public'),
  newsList: path('/public/news'),
  news: path('/public/news/:id'),
  practice: path('/public/practices/:id'),
  practicePicture: path('/public/practices/:id/pictures/:picture'),
  roadmap: path('/public/roadmap'),
  paper: path('/public/papers/:file'),
  picture: path('/public/pictures/:id'),
  feed: path('/public/news.rss'),
  sitemap: path('/public/sitemap.xml'),
  robots: path('/robots.txt'),
} as const
