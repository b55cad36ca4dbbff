import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type LinkRuleId, linkRules } from '../../../../src/domain/message-check/link-rules.ts'
import { takeApart } from '../../../../src/domain/message-check/take-apart.ts'
import { splitHost } from '../../../support/split-host.ts'

interface Cases {
  readonly fires: readonly string[]
  readonly rests: readonly string[]
}

const cases: Record<LinkRuleId, Cases> = {
  'tiru-go-id': {
    fires: [
      'https://bkn-go.id',
      'bkn.go.id.cek-nip.example',
      'https://go-id.com/x',
      'https://bkngoid.com',
      'https://bkn.g0.id',
      'https://bkn.gо.id',
      'https://bkn.qo.id/',
      'https://bkn.gov-id.com',
      'https://tirtaasrikab-go.id',
      'https://BKN-GO.ID',
      'https://bkngo.id',
      'https://tirtaasrikab.goid.example',
    ],
    rests: [
      'https://bkn.go.id',
      'https://go.bkn.go.id/go-id',
      'https://mango.id',
      'https://djago.id',
      'https://bingo.co.id',
      'https://goindonesia.com',
      'https://contoh.com/bkn.go.id',
      'https://bkn.go.id@contoh.com',
      'https://tabloid.com',
    ],
  },
  'tiru-nama': {
    fires: [
      'klik-bri-promo.com',
      'https://klikbripromo.com',
      'https://tokopedla.com',
      'https://t0kopedia.com',
      'https://tokopeida.com',
      'https://bankmandlri.co',
      'https://bank-mandiri.example',
      'https://bri.co.id.contoh.com',
      'https://bni.com',
      'https://kernensos.com',
      'https://bpjs-kesehatan.online',
      'https://bri.com',
      'https://pajak-login.com',
      'https://dana-kaget.top',
      'https://bkn.go.id.cek.example',
      'https://рајак.example',
      'https://bri-2025.com',
      'https://bri.blogspot.com',
      'https://e-tilang.top',
      'https://sscasn-daftar.example',
    ],
    rests: [
      'https://data-pegawai-asn.com',
      'https://forum-cpns.web.id',
      'https://bayar-tilang.example',
      'https://konsultasi-denda-tilang.com',
      'https://ib.bri.co.id',
      'https://www.tokopedia.com/toko',
      'https://posyandumelati.or.id',
      'https://brilian.co.id',
      'https://sembri.com',
      'https://desamandiri.id',
      'https://danadesa.web.id',
      'https://konsultanpajak.co.id',
      'https://bri.contohkota.go.id',
      'https://bsi.ac.id',
      'https://pengadaan.example',
      'https://updatepin.com',
      'https://jasabrilian.com',
      'https://batas-pendaftaran.com',
      'https://wisatabromo.com',
      'https://contoh.com/bri/login',
      'https://plnongkrong.id',
    ],
  },
  punycode: {
    fires: ['https://xn--bkn-7na.com', 'https://a.XN--mnchen-3ya.de'],
    rests: ['https://axn--b.com', 'https://münchen.de'],
  },
  'aksara-campur': {
    fires: [
      'https://bкn.com',
      'https://рајак.example',
      'https://xn--80aa4av5j.example',
      'https://ｂｋｎ.com',
      'https://bкn。com',
    ],
    rests: [
      'https://münchen.de',
      'https://bkn.go.id',
      'https://日本語.jp',
      'https://пример.su',
      'https://contoh.com/а',
    ],
  },
  pemendek: {
    fires: ['https://bit.ly/abc', 's.id/a', 'https://www.tinyurl.com/x', 'https://T.CO/x'],
    rests: ['https://sbit.ly.contoh.com', 'https://toko.id/bit.ly', 'https://wa.me/62'],
  },
  'berkas-pasang': {
    fires: [
      'https://a.com/undangan.pdf.apk',
      'https://a.com/X.EXE?y',
      'https://a.com/unduh?file=resi.apk',
      'https://a.com/a%2Eapk',
      'https://a.com/a.msi/',
    ],
    rests: [
      'https://a.com/panduan-apk.pdf',
      'https://msi.com',
      'https://a.com/apk',
      'https://a.com/surat.pdf',
      'https://a.com/',
    ],
  },
  'tanpa-https': { fires: ['http://a.com', 'HTTP://a.com'], rests: ['https://a.com', 'a.com/http:'] },
  'alamat-angka': {
    fires: ['http://192.168.1.1', 'http://3232235777/x', 'https://0xC0A80101', 'http://[::1]/'],
    rests: ['https://1.com', 'https://192.168.1.1.contoh.com', 'https://contoh.com/192.168.1.1'],
  },
  'nama-pengguna': {
    fires: ['https://bkn.go.id@jahat.example/', 'https://a:b@c.com'],
    rests: ['https://a.com/@nama', 'https://a.com?x=a@b', 'https://@a.com'],
  },
  'akhiran-tak-lazim': {
    fires: ['https://a.xyz', 'https://a.top/x', 'https://a.b.click', 'https://a.tk'],
    rests: ['https://a.com', 'https://xyz.id', 'https://a.go.id', 'https://a.my.id', 'https://a.example/x.top'],
  },
  'formulir-umum': {
    fires: [
      'https://forms.gle/x',
      'https://docs.google.com/forms/d/x',
      'https://a.blogspot.com',
      'https://a.github.io',
      'https://a.web.app',
    ],
    rests: [
      'https://docs.google.com/document/d/x',
      'https://blogspot.contoh.com',
      'https://wordpress.org',
      'https://mygithub.io',
    ],
  },
  'subdomain-panjang': {
    fires: ['https://a.b.c.d.e.contoh.com', 'https://satu-dua-tiga-empat-lima.com', `https://${'a'.repeat(31)}.com`],
    rests: [
      'https://a.b.c.d.contoh.com',
      'https://satu-dua-tiga-empat.com',
      `https://${'a'.repeat(30)}.com`,
      'http://1.2.3.4',
    ],
  },
  port: {
    fires: ['https://a.com:8443', 'http://a.com:443', 'a.com:8080/x'],
    rests: ['https://a.com:443', 'http://a.com:80/', 'https://a.com/:8080', 'https://a.com:'],
  },
}

for (const { id, find } of linkRules) {
  test(`${id}: fires where it should, rests where it should, and shows the place`, () => {
    for (const address of cases[id].fires) {
      const ranges = find(takeApart(address, splitHost))
      assert.ok(ranges.length > 0, `should fire: ${address}`)
      for (const { start, end } of ranges) assert.ok(start < end && end <= address.length, address)
    }
    for (const address of cases[id].rests)
      assert.deepEqual(find(takeApart(address, splitHost)), [], `should rest: ${address}`)
  })
}

test('the label that imitates is shown, not the whole address', () => {
  const address = 'https://www.klik-bri-promo.com/x'
  const rule = linkRules.find(({ id }) => id === 'tiru-nama')
  const shown = rule?.find(takeApart(address, splitHost)).map(({ start, end }) => address.slice(start, end))
  assert.deepEqual(shown, ['klik-bri-promo'])
})
