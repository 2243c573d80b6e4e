/**
 * An executable without what only a linker and a debugger read: all behind the last byte that a segment of it is loaded from, and the
 * table of sections, which programs run without (System V ABI, gABI 4.1, “ELF Header” and “Program Header”; 64 bits, low byte first).
 */
export function executableAlone(elf) {
  if (elf.toString('latin1', 0, 6) !== '\x7fELF\x02\x01') throw new Error('is no ELF file of 64 bits');
  const [first, size, count] = [Number(elf.readBigUInt64LE(32)), elf.readUInt16LE(54), elf.readUInt16LE(56)];
  const ends = Array.from({ length: count }, (_, number) => {
    const at = first + number * size;
    return Number(elf.readBigUInt64LE(at + 8) + elf.readBigUInt64LE(at + 32));
  });
  const alone = Buffer.from(elf.subarray(0, Math.max(...ends)));
  const [sections, sectionCount, sectionNames] = [40, 60, 62];
  alone.writeBigUInt64LE(0n, sections);
  alone.writeUInt16LE(0, sectionCount);
  alone.writeUInt16LE(0, sectionNames);
  return alone;
}
