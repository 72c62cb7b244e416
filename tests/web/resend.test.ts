import { describe, expect, it } from 'vitest'
import { readResend } from '../../src/web/resend.ts'

const kept = (path: string) => readResend(JSON.stringify({ path, fields: [] }))

describe('a form that is sent again', () => {
  it('goes to a page of our own', () => {
    expect(kept('/people/new?back=1')).toBeDefined()
  })

  it.each(['//example.com/', '/\\example.com/', 'https://example.com/', '/\t/example.com/'])('never to %s', (path) => {
    expect(kept(path)).toBeUndefined()
  })
})
