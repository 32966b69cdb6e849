// The signs and codes of money, in the plain form that `normalize` gives.

/** Signs and codes that stand before an amount. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '￥': 'CNY',
  人民币: 'CNY',
  港币: 'HKD',
  美元: 'USD',
  美金: 'USD',
  新台币: 'TWD',
  台币: 'TWD',
  欧元: 'EUR',
  日元: 'JPY',
  英镑: 'GBP',
  卢比: 'INR',
  'cn￥': 'CNY',
  a$: 'AUD',
  c$: 'CAD',
  s$: 'SGD',
  nz$: 'NZD',
  r$: 'BRL',
  us$: 'USD',
  'us $': 'USD',
  $: 'USD',
  hk$: 'HKD',
  nt$: 'TWD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
  '₦': 'NGN',
  'rs.': 'INR',
  rs: 'INR',
  rmb: 'CNY',
  'rmb￥': 'CNY',
  '人民币￥': 'CNY',
  ksh: 'KES',
};

/** ISO 4217 codes that may stand before or behind an amount. */
export const CURRENCY_CODES =
  'cny usd hkd twd eur jpy gbp inr krw vnd thb idr myr php sgd aud cad nzd chf bdt pkr lkr npr mmk khr lak mnt kzt rub brl mxn zar ngn kes etb egp try aed sar mop';
