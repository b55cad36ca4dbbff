import Bandingkan from './Bandingkan.astro'
import BawaPulang from './BawaPulang.astro'
import Catatan from './Catatan.astro'
import Dasar from './Dasar.astro'
import Hasil from './Hasil.astro'
import HasilCari from './HasilCari.astro'
import Istilah from './Istilah.astro'
import Kasus from './Kasus.astro'
import Komentar from './Komentar.astro'
import Percakapan from './Percakapan.astro'
import Pesan from './Pesan.astro'
import Sisi from './Sisi.astro'
import Situasi from './Situasi.astro'
import Soal from './Soal.astro'
import Sumber from './Sumber.astro'
import Surat from './Surat.astro'
import Tabel from './Tabel.astro'
import Tautan from './Tautan.astro'
import Tinjauan from './Tinjauan.astro'
import Unggahan from './Unggahan.astro'

/** What authors may use in MDX, handed to every body; the Markdown table and link get ours. */
export const mdxComponents = {
  a: Tautan,
  table: Tabel,
  Bandingkan,
  BawaPulang,
  Catatan,
  Dasar,
  Hasil,
  HasilCari,
  Istilah,
  Kasus,
  Komentar,
  Percakapan,
  Pesan,
  Sisi,
  Situasi,
  Soal,
  Sumber,
  Surat,
  Tinjauan,
  Unggahan,
}
