// Decimal numbers as Python has them: 28 digits, a half to the even digit, and a nought with a sign.

const PRECISION = 28;
const WIDE = 60; // what rounding may take, as in core/rounding.py

/** @type {bigint[]} */
const POWERS = [1n];

/** @param {number} exponent */
function power(exponent) {
  for (let at = POWERS.length; at <= exponent; at++) POWERS.push(POWERS[at - 1] * 10n);
  return POWERS[exponent];
}

/** @param {bigint} digits */
function length(digits) {
  return digits === 0n ? 1 : digits.toString().length;
}

/** The value `digits` times ten to the power `exponent`, below nought where `negative`. */
export class Decimal {
  /**
   * @param {boolean} negative
   * @param {bigint} digits never below nought
   * @param {number} exponent
   */
  constructor(negative, digits, exponent) {
    this.negative = negative;
    this.digits = digits;
    this.exponent = exponent;
  }

  /** The digits with their sign. */
  get signed() {
    return this.negative ? -this.digits : this.digits;
  }
}

/** @param {bigint} whole */
export function fromWhole(whole) {
  return new Decimal(whole < 0n, whole < 0n ? -whole : whole, 0);
}

/** The number that a text with a decimal point writes. @param {string} text */
export function parse(text) {
  const [, sign, before, after = ""] = /** @type {string[]} */ (text.match(/^([+-]?)(\d*)\.?(\d*)$/));
  return new Decimal(sign === "-", BigInt(before + after), -after.length);
}

/** Half to the even digit. @param {bigint} digits @param {bigint} unit */
function halfEven(digits, unit) {
  const whole = digits / unit;
  const twice = (digits % unit) * 2n;
  return twice > unit || (twice === unit && whole % 2n === 1n) ? whole + 1n : whole;
}

/** Half away from nought. @param {bigint} digits @param {bigint} unit */
function halfUp(digits, unit) {
  return (digits * 2n + unit) / (unit * 2n);
}

/** At most 28 digits. @param {boolean} negative @param {bigint} digits @param {number} exponent */
function rounded(negative, digits, exponent) {
  while (digits >= power(PRECISION)) {
    const extra = length(digits) - PRECISION;
    digits = halfEven(digits, power(extra));
    exponent += extra;
  }
  return new Decimal(negative, digits, exponent);
}

/** The signed digits of both at one exponent. @param {Decimal} left @param {Decimal} right */
function aligned(left, right) {
  const exponent = Math.min(left.exponent, right.exponent);
  const one = left.signed * power(left.exponent - exponent);
  return { one, other: right.signed * power(right.exponent - exponent), exponent };
}

/** @param {Decimal} left @param {Decimal} right */
export function add(left, right) {
  const { one, other, exponent } = aligned(left, right);
  const sum = one + other;
  const negative = sum === 0n ? left.negative && right.negative : sum < 0n;
  return rounded(negative, sum < 0n ? -sum : sum, exponent);
}

/** @param {Decimal} left @param {Decimal} right */
export function subtract(left, right) {
  return add(left, new Decimal(!right.negative, right.digits, right.exponent));
}

/** @param {Decimal} left @param {Decimal} right */
export function multiply(left, right) {
  const negative = left.negative !== right.negative;
  return rounded(negative, left.digits * right.digits, left.exponent + right.exponent);
}

/** The quotient; `right` is not nought. @param {Decimal} left @param {Decimal} right */
export function divide(left, right) {
  const negative = left.negative !== right.negative;
  const shift = Math.max(length(right.digits) - length(left.digits) + PRECISION + 1, 0);
  const exponent = left.exponent - right.exponent - shift;
  const raised = left.digits * power(shift);
  const quotient = raised / right.digits;
  if (raised % right.digits === 0n) return stripped(rounded(negative, quotient, exponent));
  // a digit that is cut off must not look like a half, or like nothing
  return rounded(negative, quotient % 5n === 0n ? quotient + 1n : quotient, exponent);
}

/** Without noughts at the end. @param {Decimal} number */
export function stripped(number) {
  let { digits, exponent } = number;
  if (digits === 0n) return new Decimal(number.negative, 0n, 0);
  while (digits % 10n === 0n) {
    digits /= 10n;
    exponent += 1;
  }
  return new Decimal(number.negative, digits, exponent);
}

/** Below nought, nought or above. @param {Decimal} left @param {Decimal} right */
export function compare(left, right) {
  const { one, other } = aligned(left, right);
  return one < other ? -1 : Number(one > other);
}

/**
 * The number at another exponent; null where it takes more than 60 digits.
 * @param {Decimal} number
 * @param {number} exponent
 * @param {(digits: bigint, unit: bigint) => bigint} half
 */
function quantize(number, exponent, half) {
  const shift = number.exponent - exponent;
  const digits =
    shift >= 0 ? number.digits * power(shift) : half(number.digits, power(-shift));
  return length(digits) > WIDE ? null : new Decimal(number.negative, digits, exponent);
}

/** Half to the even digit at an exponent. @param {Decimal} number @param {number} exponent */
export function quantizeEven(number, exponent) {
  return quantize(number, exponent, halfEven);
}

/** Half up at an exponent. @param {Decimal} number @param {number} exponent */
export function quantizeUp(number, exponent) {
  return quantize(number, exponent, halfUp);
}

/** The whole number below. @param {Decimal} number */
export function floor(number) {
  if (number.exponent >= 0) return number.signed * power(number.exponent);
  const unit = power(-number.exponent);
  const whole = number.signed / unit;
  return number.signed % unit < 0n ? whole - 1n : whole;
}

/** Whether nothing stands behind the point. @param {Decimal} number */
export function isWhole(number) {
  return number.exponent >= 0 || number.digits % power(-number.exponent) === 0n;
}

/** The digits before and behind the point, as text. @param {Decimal} number */
export function written(number) {
  if (number.exponent >= 0) return [(number.digits * power(number.exponent)).toString(), ""];
  const digits = number.digits.toString().padStart(1 - number.exponent, "0");
  return [digits.slice(0, number.exponent), digits.slice(number.exponent)];
}

/** At most 28 digits and no nought at the end: what Python calls normalize. @param {Decimal} number */
export function normalized(number) {
  return stripped(rounded(number.negative, number.digits, number.exponent));
}
