// Pages that tests make: /made-page?html=…&csp=… is that text under that policy; /copy/src/… is a second copy of the
// kit, as another version of it would be.

export async function madePages(context, next) {
  if (context.path === '/made-page') {
    const { searchParams } = new URL(context.href);
    const policy = searchParams.get('csp');
    if (policy) context.set('content-security-policy', policy);
    context.type = 'text/html; charset=utf-8';
    context.body = searchParams.get('html');
    return;
  }
  if (context.path.startsWith('/copy/')) context.url = context.url.slice('/copy'.length);
  await next();
}
