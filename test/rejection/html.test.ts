import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/rejection/html';

describe('HTML as it is read', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['One<br>Two<BR/>Three', 'One\nTwo\nThree'],
    ['<div>One</div><div>Two</div>', 'One\n\nTwo'.replace('\n\n', '\n\n')],
    ['<ul><li>One<li>Two</ul>', '• One\n• Two'],
    ['a   b\n c', 'a b c'],
    ['<pre>a\n  b</pre>', 'a\nb'],
    ['&auml;&#228;&#xE4; &amp;lt; &nope; &copy', 'äää &lt; &nope; ©'],
    ['<style>p{}</style><script>if (a<b) x</script>Text', 'Text'],
    ['<!-- <p>no</p> -->Yes<![if !mso]> and yes<![endif]>', 'Yes and yes'],
    ['<div style="display: none">no <div>no</div> no</div>yes', 'yes'],
    ['<img style="display:none">yes', 'yes'],
    ['1 < 2 <3', '1 < 2 <3'],
    ['<a href="https://acme.com?a=1>2">link</a>', '2">link'],
    ['unfinished <p', 'unfinished'],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});
