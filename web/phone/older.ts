/** Safari 14 and Chrome 87 lack it; what is newer in syntax the build takes care of. */
Array.prototype.at ??= function at(this: unknown[], index: number) {
  return this[index < 0 ? this.length + index : index];
};
