export interface QrCode {
  /** One unit for each module, to be filled in black. */
  path: string
  /** Modules on a side. */
  size: number
}

/** A QR code as one SVG path: drawn without inline styles. */
export async function qrCode(text: string): Promise<QrCode> {
  const { create } = await import('qrcode')
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  let path = ''
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (modules.get(row, column)) path += `M${column} ${row}h1v1h-1z`
    }
  }
  return { path, size }
}
