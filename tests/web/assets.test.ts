import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import express from 'express'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { ASSETS_FOLDER, serveAssets } from '../../src/web/assets.ts'
import { VIEWS_FOLDER } from '../../src/web/render.ts'
import { assets, frame, renderer } from './specimen-frame.ts'

const built = (name: string) => readFileSync(join(ASSETS_FOLDER, basename(assets.address(name))))
const css = built('app.css').toString()
const KB = 1024

describe('собранные файлы', () => {
  it('свои стили не тяжелее 40 КБ', () => {
    const manifest = JSON.parse(readFileSync(join(ASSETS_FOLDER, 'manifest.json'), 'utf8')) as { weights: { own: number } }
    expect(manifest.weights.own).toBeLessThanOrEqual(40 * KB)
  })

  it('первый приход весит не больше 60 КБ без шрифтов и 150 КБ с ними', () => {
    const page = Buffer.from(renderer.render('errors/404', { title: 'Такой страницы нет' }, frame()))
    const sent = [page, ...['app.css', 'icons.svg', 'menu.js', 'icon.svg'].map(built)].map((file) => gzipSync(file).length)
    const light = sent.reduce((sum, size) => sum + size, 0)
    const fonts = ['golos-text-cyrillic.woff2', 'golos-text-latin.woff2'].map(built).reduce((sum, font) => sum + font.length, 0)
    expect(light).toBeLessThanOrEqual(60 * KB)
    expect(light + fonts).toBeLessThanOrEqual(150 * KB)
    expect(brotliCompressSync(css).length).toBeLessThan(20 * KB)
  })

  it('понятны последнему обозревателю Windows 7 и не зовут чужих', () => {
    expect(css.match(/light-dark\(|[{;]&/g)).toBeNull()
    expect(css.match(/url\(["']?(?:https?:)?\/\//g)).toBeNull()
  })

  it('имя меняется с содержанием, и файл хранится у человека вечно', async () => {
    const app = express().use('/assets', serveAssets())
    const answer = await request(app).get(assets.address('app.css'))
    expect(answer.status).toBe(200)
    expect(answer.headers['cache-control']).toContain('immutable')
    expect(assets.address('app.css')).toMatch(/^\/assets\/app-[0-9a-f]{10}\.css$/)
  })

  it('о файле, которого нет, говорит сразу', () => {
    expect(() => assets.address('no.css')).toThrow('No asset "no.css"')
  })
})

describe('классы', () => {
  const known = new Set([...css.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name]) => name))

  /** A name that ends with a dash is completed by the template: some class must begin so. */
  const isKnown = (name: string) => (name.endsWith('-') ? [...known].some((one) => one?.startsWith(name)) : known.has(name))

  it.each(viewFiles())('%s не называет класса, которого нет в стилях', (file) => {
    const unknown = classesOf(readFileSync(join(VIEWS_FOLDER, file), 'utf8')).filter((name) => !isKnown(name))
    expect(unknown).toEqual([])
  })
})

function viewFiles(): string[] {
  const all = readdirSync(VIEWS_FOLDER, { recursive: true }).map(String).sort()
  return all.filter((file) => file.endsWith('.ejs') && statSync(join(VIEWS_FOLDER, file)).isFile())
}

/** Words of `class="…"` and `class: '…'`, and the strings inside of template code that stand in a class attribute. */
function classesOf(text: string): string[] {
  const values = [...text.matchAll(/\bclass="((?:<%[\s\S]*?%>|[^"<])*)"/g)].flatMap(([, value = '']) => [
    value.replace(/<%[\s\S]*?%>/g, ' '),
    ...[...value.matchAll(/\?\s*'([^']*)'(?:\s*:\s*'([^']*)')?/g)].flatMap(([, one = '', other = '']) => [one, other]),
  ])
  const named = [...text.matchAll(/\bclass:\s*'([^']*)'/g)].map(([, value = '']) => value)
  return [...new Set([...values, ...named].flatMap((value) => value.split(/\s+/)).filter((name) => name !== ''))]
}
