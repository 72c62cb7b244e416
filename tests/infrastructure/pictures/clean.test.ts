import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { pictures } from '../../../src/infrastructure/pictures/clean.ts'

const photo = () => sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#3a6b45' } })

describe('a picture for publication', () => {
  it('loses place, camera and owner', async () => {
    const gps = { IFD0: { Artist: 'Лебедева' }, IFD3: { GPSLatitude: '58/1 33/1 0/1', GPSLatitudeRef: 'N' } }
    const taken = await photo().withExif(gps).jpeg().toBuffer()
    expect((await sharp(taken).metadata()).exif).toBeDefined()
    const { bytes, width, height } = await pictures.clean(taken, 1600)
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1600, height: 1067 })
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect([width, height]).toEqual([1600, 1067])
  })

  it('is turned upright and never enlarged', async () => {
    const lying = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#fff' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await pictures.clean(lying, 1600)).toMatchObject({ width: 200, height: 300 })
  })

  it('that is none is refused at its field', async () => {
    await expect(pictures.clean(Buffer.from('not a picture'), 1600)).rejects.toMatchObject({ words: expect.stringContaining('не удалось прочитать'), advice: { field: 'file' } })
  })
})
