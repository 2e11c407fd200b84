/** The pack's places to fill in, by group, with how many are left. Empty places stay visible blanks in letters. */
import { useId } from "preact/hooks";
import { TextField } from "../form/text-field.tsx";
import type { OptionsProps, PlaceField } from "./contract.ts";

interface Props {
  readonly pack: OptionsProps["pack"];
  readonly filled: Readonly<Record<string, string>>;
  set(filled: Readonly<Record<string, string>>): void;
}

export function Places({ pack, filled, set }: Props) {
  const id = useId();
  const isLeft = (place: PlaceField): boolean => !filled[place.id]?.trim();
  const left = pack.places.filter(isLeft).length;
  return (
    <section class="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>What your policy leaves to you</h2>
      <p>
        {pack.title}:{" "}
        {left === 0 ? "every place is filled in." : `${left} of ${pack.places.length} places left to fill in.`} What is
        left empty shows as a blank in letters.
      </p>
      {groupsOf(pack.places).map(([group, places]) => (
        <div key={group} class="stack group">
          <h3>
            {group}
            {places.some(isLeft) && <span class="muted">, {places.filter(isLeft).length} left</span>}
          </h3>
          {places.map((place) => (
            <TextField
              key={place.id}
              id={`${id}-${place.id}`}
              label={place.label}
              hint={`${place.hint} (${place.clause})`}
              value={filled[place.id] ?? ""}
              set={(value) => set({ ...filled, [place.id]: value })}
            />
          ))}
        </div>
      ))}
    </section>
  );
}

function groupsOf(places: readonly PlaceField[]): readonly (readonly [string, readonly PlaceField[]])[] {
  const groups = new Map<string, PlaceField[]>();
  for (const place of places) groups.set(place.group, [...(groups.get(place.group) ?? []), place]);
  return [...groups];
}
