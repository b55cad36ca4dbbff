import { z } from 'astro/zod'
import { id, strict, text, webAddress } from './fields.ts'

/** One entry of `sumber.yaml`. */
export const sourceSchema = strict({
  id,
  penulis: text,
  tahun: z.int().min(1900).max(2100),
  judul: text,
  wadah: text,
  alamat: webAddress.optional(),
}).transform(({ id, penulis, tahun, judul, wadah, alamat }) => ({
  id,
  author: penulis,
  year: tahun,
  title: judul,
  container: wadah,
  url: alamat,
}))
