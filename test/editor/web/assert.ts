/** The few assertions that the tests here use, where there is no Node. */
function ok(value: unknown, message = `${value} is not true`): asserts value {
  if (!value) throw new Error(message);
}

const assert = {
  ok,
  equal(one: unknown, other: unknown, message = `${one} is not ${other}`): void {
    ok(Object.is(one, other), message);
  },
  notEqual(one: unknown, other: unknown, message = `${one} is ${other}`): void {
    ok(!Object.is(one, other), message);
  },
};

export default assert;
