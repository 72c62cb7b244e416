import { Refusal } from '../../kit/refusal.ts'
import type { Pictures } from '../../tools.ts'

/** More is a bomb, not a photograph. */
const MOST_PIXELS = 100_000_000
const QUALITY = 82

/** Pictures by sharp, which is loaded with the first one. */
export const pictures: Pictures = {
  async clean(file, longest) {
    const sharp = (await import('sharp')).default
    try {
      // Without withMetadata() nothing but the pixels is written; rotate() turns them as the camera was held.
      const { data, info } = await sharp(file, { limitInputPixels: MOST_PIXELS })
        .rotate()
        .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: QUALITY, mozjpeg: true })
        .toBuffer({ resolveWithObject: true })
      return { bytes: data, mediaType: 'image/jpeg', width: info.width, height: info.height }
    } catch {
      // Whatever sharp says about a broken file is in English and about its insides.
      throw new Refusal('invalid', 'Картинку не удалось прочитать. Сохраните её как JPEG или PNG и выберите снова.', { field: 'file' })
    }
  },
}
