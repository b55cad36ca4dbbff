/** File endings of programs: what a phone or computer installs or runs when the file is opened. */
export const installers: ReadonlySet<string> = new Set(
  `apk apks apkm xapk aab exe msi msix appx bat cmd com scr pif jar vbs vbe jse wsf wsh hta ps1 lnk reg cpl dll dmg pkg deb rpm
  run ipa gadget`.split(/\s+/),
)
