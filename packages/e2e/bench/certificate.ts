import { generateKeyPairSync, sign } from 'node:crypto'

/** A certificate for localhost that no one trusts: browsers speak HTTP/2 only behind one. */
export function makeCertificate(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = der(SEQUENCE, der(OBJECT, Buffer.from('2a8648ce3d040302', 'hex'))) // ecdsa-with-SHA256
  const commonName = der(SEQUENCE, der(OBJECT, Buffer.from('550403', 'hex')), der(UTF8, Buffer.from('localhost')))
  const name = der(SEQUENCE, der(SET, commonName))
  const validity = der(SEQUENCE, der(TIME, Buffer.from('20200101000000Z')), der(TIME, Buffer.from('20990101000000Z')))
  const serial = der(INTEGER, Buffer.from([1]))
  const key = publicKey.export({ type: 'spki', format: 'der' })
  const body = der(SEQUENCE, serial, algorithm, name, validity, name, key)
  const signature = der(BITS, Buffer.from([0]), sign('sha256', body, privateKey))
  const cert = der(SEQUENCE, body, algorithm, signature).toString('base64')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${cert.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  }
}

/** Tags of DER, in which certificates are written. */
const INTEGER = 0x02
const BITS = 0x03
const OBJECT = 0x06
const UTF8 = 0x0c
const TIME = 0x18
const SEQUENCE = 0x30
const SET = 0x31

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const { length } = body
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), body])
}
