import type { RegulationStatus } from '../domain/law/regulation.ts'
import { formatDate } from './format.ts'

export const lawText = {
  binds: 'Mengikat',
  sanction: 'Sanksi',
  source: 'Sumber pemeriksaan',
  checkedOn: (iso: string) => `diperiksa ${formatDate(iso)}`,
  unsure: 'perlu verifikasi',
  status: {
    'in-force': 'Berlaku',
    amended: 'Berlaku, sudah diubah',
    partial: 'Sebagian tidak berlaku lagi',
    revoked: 'Sudah dicabut',
    ended: 'Sudah berakhir',
  } satisfies Record<RegulationStatus, string>,
  open: (name: string) => `Buka dasar hukum ${name}`,
}
