// Bands on paper, alone in its file: what another test had fetched would be there already.
import { expect } from 'chai';
import { muteConsole } from '../../support/author.js';
import { clearStage, FLOWS, parts, placeMap, untilPart } from '../../support/map.js';
import { guestOf } from '../../../src/widgets/shared/guests.js';
import { BANDS } from '../../../src/widgets/relocation-map/relocation-map.invitations.js';
import { until } from '../../support/until.js';

describe('<relocation-map> bands on paper', () => {
  muteConsole();
  afterEach(clearStage);

  it('are printed though the reader never came near', async () => {
    const far = document.createElement('div');
    far.style.height = '5000px';
    document.body.prepend(far);
    try {
      const element = placeMap({ rows: FLOWS });
      await untilPart(element, 'row');
      await until(
        () => guestOf(BANDS) !== undefined,
        () => 'no bands were asked for',
      );
      window.dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(parts(element, 'viewport')[0]!.querySelectorAll('[part=flow]')).to.have.lengthOf(4);
    } finally {
      far.remove();
    }
  });
});
