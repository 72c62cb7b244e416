// Builds public/assets from public/{css,js,images} and the packages of the look. Each name carries a hash of its content.
// Tabler is cut to the classes that views and scripts name; icons to those they use. Nothing is done when nothing changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = join(root, 'public/assets')
const manifestFile = join(target, 'manifest.json')
const packages = join(root, 'node_modules')

/** Order of our style sheets: narrow screens, low vision and print correct what stands before them. */
const FIRST = ['tokens', 'base', 'layout', 'components', 'road-map', 'forms', 'table', 'document', 'focus']
const LAST = ['narrow', 'sight', 'print']

const tablerFile = join(packages, '@tabler/core/dist/css/tabler.css')
const iconsFolder = join(packages, '@tabler/icons/icons/outline')
const fontsFolder = join(packages, '@fontsource-variable/golos-text/files')
const FONTS = ['cyrillic', 'latin']
/** Icons that come from data – the menu, states of things – where no look at the text would find them. */
const ALWAYS = 'sun users certificate file-text forms calendar-event history lock player-pause pencil mail download'.split(' ')

const sources = [...filesOf('views', '.ejs'), ...filesOf('src', '.ts').filter((file) => !file.includes('/generated/'))]
const scripts = filesOf('public/js', '.js')
const images = filesOf('public/images', '.svg')
const styles = inOrder(filesOf('public/css', '.css'))
const icons = iconsUsed()

const inputs = hash([fileURLToPath(import.meta.url), tablerFile, ...styles, ...scripts, ...images, ...sources].map(read).join('\0'), 32)
if (isFresh()) process.exit(0)

mkdirSync(target, { recursive: true })
const files = {}
const fontAddresses = {}
for (const part of FONTS) {
  const name = `golos-text-${part}.woff2`
  fontAddresses[name] = basename(keep(name, readFileSync(join(fontsFolder, `golos-text-${part}-wght-normal.woff2`))))
}
for (const file of [...scripts, ...images]) keep(basename(file), readFileSync(file))
keep('icons.svg', sprite())
const { css, own, tabler } = await styleSheet()
keep('app.css', css)

writeFileSync(manifestFile, JSON.stringify({ inputs, files, icons, weights: { own, tabler } }, null, 2) + '\n')
removeOld()
report()

function filesOf(folder, extension) {
  const start = join(root, folder)
  if (!existsSync(start)) return []
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) === extension)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function inOrder(found) {
  const byName = new Map(found.map((file) => [basename(file, '.css'), file]))
  const others = [...byName.keys()].filter((name) => !FIRST.includes(name) && !LAST.includes(name))
  return [...FIRST, ...others, ...LAST].flatMap((name) => byName.get(name) ?? [])
}

function read(file) {
  return readFileSync(file, 'utf8')
}

function hash(content, length = 10) {
  return createHash('sha256').update(content).digest('hex').slice(0, length)
}

function isFresh() {
  if (!existsSync(manifestFile)) return false
  const before = JSON.parse(read(manifestFile))
  return before.inputs === inputs && Object.values(before.files).every((address) => existsSync(join(target, basename(address))))
}

function keep(name, content) {
  const extension = extname(name)
  const fileName = `${basename(name, extension)}-${hash(content)}${extension}`
  writeFileSync(join(target, fileName), content)
  files[name] = `/assets/${fileName}`
  return files[name]
}

/** Icons named outright must exist; of other words after «icon» those are taken that are icons («icon: late ? 'clock' : 'check'»). */
function iconsUsed() {
  const used = new Set(ALWAYS)
  const known = new Set(readdirSync(iconsFolder).map((file) => basename(file, '.svg')))
  for (const file of sources) {
    const text = read(file)
    for (const [, name] of text.matchAll(/\bicon(?:\(|: )'([a-z0-9-]+)'/g)) {
      if (!known.has(name)) throw new Error(`${relative(root, file)}: there is no icon "${name}" in @tabler/icons`)
      used.add(name)
    }
    for (const [, rest] of text.matchAll(/\bicons?\b([^\n]*)/gi)) {
      for (const [, name] of rest.matchAll(/'([a-z0-9-]+)'/g)) if (known.has(name)) used.add(name)
    }
  }
  return [...used].sort()
}

function sprite() {
  const symbols = icons.map((name) => {
    const inside = read(join(iconsFolder, `${name}.svg`))
      .replace(/^[\s\S]*?<svg[^>]*>/, '')
      .replace(/<\/svg>\s*$/, '')
      .replace(/<path stroke="none"[^>]*\/>/, '')
      .replace(/\s+\/>/g, '/>')
      .replace(/>\s+</g, '><')
      .trim()
    return `<symbol id="i-${name}" viewBox="0 0 24 24">${inside}</symbol>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`
}

async function styleSheet() {
  const { PurgeCSS } = await import('purgecss')
  const { browserslistToTargets, transform } = await import('lightningcss')
  const ours = styles.map(read).join('\n')
  const [cut] = await new PurgeCSS().purge({
    css: [{ raw: lightOnly(read(tablerFile)) }],
    content: [...sources, ...scripts],
    defaultExtractor: (text) => text.match(/[A-Za-z0-9_-]+/g) ?? [],
    keyframes: true,
    variables: true,
  })
  const smaller = (filename, text) =>
    transform({ filename, code: Buffer.from(text), minify: true, targets: browserslistToTargets(['chrome 109', 'firefox 115', 'safari 15.6']) }).code
  const withFonts = ours.replace(/url\((golos-text-[a-z]+\.woff2)\)/g, (_, name) => `url(${fontAddresses[name]})`)
  const ownCode = smaller('own.css', withFonts)
  const tablerCode = smaller('tabler.css', cut.css)
  return { css: Buffer.concat([tablerCode, ownCode]), own: ownCode.length, tabler: tablerCode.length }
}

/** `light-dark(a, b)` → `a`: colours are our own tokens, and old browsers do not know the function. */
function lightOnly(text) {
  const name = 'light-dark('
  const start = text.indexOf(name)
  if (start < 0) return text
  let [depth, comma, end] = [1, 0, start + name.length]
  for (; depth > 0; end++) {
    if (text[end] === '(') depth++
    else if (text[end] === ')') depth--
    else if (text[end] === ',' && depth === 1) comma ||= end
  }
  return text.slice(0, start) + text.slice(start + name.length, comma) + lightOnly(text.slice(end))
}

/** Files of earlier builds; our own are the only ones in this folder. */
function removeOld() {
  const wanted = new Set(['manifest.json', ...Object.values(files).map((address) => basename(address))])
  for (const name of readdirSync(target)) if (!wanted.has(name)) rmSync(join(target, name), { recursive: true })
}

function report() {
  const sent = brotliCompressSync(css).length
  console.log(`Assets: own CSS ${own} bytes, Tabler ${tabler}, sent together ${sent}; ${icons.length} icons`)
}
