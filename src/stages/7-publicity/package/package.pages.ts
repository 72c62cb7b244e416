import { publicityPaths } from '../paths.ts'
import type { SitePackage } from './site-package.facts.ts'

interface PackageView extends SitePackage {
  resources: readonly { value: string; words: string }[]
  resource: string
}

/** The package before it is downloaded: for which page, what goes in, what stays out. */
export function packagePage({ packed, left, resources, resource }: PackageView) {
  return {
    title: 'Пакет для сайта',
    head: {
      crumbs: [{ words: 'Публикации', href: publicityPaths.publications.to() }, { words: 'Пакет для сайта' }],
      title: 'Пакет для сайта', lead: 'Документы для раздела «Наставничество»: PDF с текстовым слоем, страница-содержание и список в Excel',
      ...(packed.length > 0 && { primary: { href: publicityPaths.packageFile.to({}, { resource }), words: 'Скачать пакет', icon: 'download' } }),
    },
    filters: {
      action: publicityPaths.sitePackage.to(), reset: undefined,
      fields: [{ name: 'resource', label: 'Для какой страницы', value: resource, options: resources.map(({ value, words }) => ({ value, words })) }],
    },
    table: {
      label: 'Что войдёт', columns: [{ key: 'title', words: 'Документ' }, { key: 'form', words: 'В каком виде' }],
      rows: packed.map(({ title, sub, form }) => ({ cells: { title: { words: title, sub }, form: { tag: form.startsWith('без им') ? { tone: 'wait' as const, words: 'Без имён', icon: 'eye' } : { tone: 'good' as const, words: 'Можно' }, sub: form } } })),
    },
    left: left.map(({ title, sub, why }) => ({ state: 'missing' as const, words: title, fact: [sub, why].filter(Boolean).join('. ') })),
    note: 'Имена остаются только у тех, чьё согласие на распространение называет эту страницу. Листы ознакомления в пакет не входят. Перед публикацией посмотрите файлы: человека можно узнать и по обстоятельствам.',
    empty: packed.length + left.length > 0 ? undefined : { title: 'Документов пока нет', why: 'Когда утвердят Положение и дорожную карту и зарегистрируют приказы, они появятся здесь.' },
  }
}
